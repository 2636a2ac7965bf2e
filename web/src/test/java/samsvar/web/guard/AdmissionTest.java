package samsvar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    @Test
    void oneMoreThanThereArePlacesIsTurnedAwayUntilOneLeaves() {
        Admission admission = new Admission(2, 0, Duration.ofSeconds(10));
        assertTrue(admission.enter() && admission.enter());
        assertFalse(admission.enter());
        assertEquals(2, admission.atWork());
        admission.leave();
        assertTrue(admission.enter());
    }

    @Test
    void whoWaitsGetsThePlaceThatIsGivenBack() {
        Admission admission = new Admission(1, 1, Duration.ofSeconds(30));
        assertTrue(admission.enter());
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(admission::enter);
        while (admission.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertFalse(admission.enter(), "the queue is full");
        admission.leave();
        assertTrue(second.join());
        assertEquals(0, admission.waiting());
    }

    @Test
    void nobodyWaitsLongerThanTheirPatience() {
        Admission admission = new Admission(1, 10, Duration.ofMillis(20));
        assertTrue(admission.enter());
        assertFalse(admission.enter());
        assertEquals(1, admission.atWork());
    }
}
