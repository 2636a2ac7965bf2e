package samsvar.crawler;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One answer after the other, then the last for ever. */
final class Sequence implements SiteFixture.Answer {
    private final List<SiteFixture.Answer> answers;
    private final AtomicInteger asked = new AtomicInteger();

    Sequence(SiteFixture.Answer... answers) {
        this.answers = List.of(answers);
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1)).to(exchange);
    }
}
