package samsvar.web.operate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.config.source.Source;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Json;
import samsvar.web.cli.Terminal;

/** {@code samsvar sources list}: the sources that are switched on, or all. */
@Command(name = "list", description = "Lists the sources that are switched on.", mixinStandardHelpOptions = true)
final class SourcesListCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--all", description = "Also those that are switched off.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Config config = data.loadConfig();
        List<Source> shown =
                all ? config.sources().all() : config.sources().enabled().toList();
        if (json) {
            terminal.result(json(shown));
            return 0;
        }
        shown.forEach(source -> terminal.result(source.id() + "\t" + (source.enabled() ? "on" : "off") + "\t"
                + source.ownName() + "\t" + String.join(" ", source.hosts()) + "\t"
                + source.schedule().orElse("-")));
        long off = config.sources().all().stream().filter(s -> !s.enabled()).count();
        terminal.remark(
                shown.size() + " sources listed; " + off + " known authorities are switched off (--all lists them).");
        return 0;
    }

    private static String json(List<Source> sources) {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("sources");
        for (Source source : sources) {
            ObjectNode node = list.addObject();
            node.put("id", source.id().value());
            node.put("enabled", source.enabled());
            node.put("name", source.ownName());
            node.put("country", source.country());
            node.put("schedule", source.schedule().orElse(null));
            ArrayNode hosts = node.putArray("hosts");
            source.hosts().forEach(hosts::add);
            ArrayNode start = node.putArray("start");
            source.start().forEach(uri -> start.add(uri.toString()));
        }
        return Json.pretty(root);
    }
}
