package samsvar.crawler.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.fresh.Standing;
import samsvar.crawler.plan.Ground;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Recorded;
import samsvar.crawler.plan.Recorded.Kind;
import samsvar.crawler.plan.Validators;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;

/** Turns what a visit came to into rows, inside one transaction: the page, its change, the visit and the links it gave. */
final class VisitRecorder {
    /** How long after a first 404 the address of a known page is asked again, ms. */
    private static final long CONFIRM_AFTER = 20_000;

    private final Sql sql;
    private final Visit visit;
    private final long now;
    private final int perHost;
    private final Standings standings;
    private final Folding folding;

    VisitRecorder(Sql sql, Visit visit, long now, int perHost) {
        this.sql = sql;
        this.visit = visit;
        this.now = now;
        this.perHost = perHost;
        this.standings = new Standings(sql, visit.url(), visit.source(), now);
        this.folding = new Folding(sql, now);
    }

    /** @param draft the page made ready, where the outcome has one */
    Recorded record(VisitOutcome outcome, Optional<Draft> draft) throws SQLException {
        Recorded recorded = switch (outcome) {
            case VisitOutcome.Says says -> says(says, draft.orElseThrow());
            case VisitOutcome.Silent silent -> silent(silent);
            case VisitOutcome.Unchanged unchanged -> unchanged();
            case VisitOutcome.Moved moved -> moved(moved);
            case VisitOutcome.Gone gone -> gone(gone);
            case VisitOutcome.Refused refused -> refused(refused);
            case VisitOutcome.Failed failed -> failed(failed);
        };
        for (String mover : VisitTable.movers(sql, visit.url())) {
            arrive(mover);
        }
        return recorded;
    }

    private Recorded says(VisitOutcome.Says says, Draft draft) throws SQLException {
        Optional<Standing> before = standings.now();
        Folding.Place place = folding.place(says, draft);
        if (place.copied() && before.filter(s -> s.state().isShown()).isPresent()) {
            return lose(
                    before.get(),
                    Finding.COPIED,
                    place.other().orElse(null),
                    "says what another page says",
                    says.links());
        }
        Kind kind;
        if (place.other().isPresent()) {
            folding.fold(says.page().id().value(), place.other().get());
            kind = Kind.FOLDED;
        } else {
            PageTable.Terms terms = new PageTable.Terms(
                    says.canonical().map(c -> c.value()), says.leaves(), says.unarchived(), draft.fingerprint());
            kind = PageTable.put(sql, draft, terms, now) ? Kind.WRITTEN : Kind.SAME;
            folding.foldOthersInto(says, draft);
            call(says);
        }
        LossTable.forget(sql, visit.url());
        Validators validators = says.validators().believable(Instant.ofEpochMilli(now));
        VisitTable.keeps(sql, visit.url(), place.other().orElse(visit.url()), validators);
        VisitTable.compared(sql, visit, place.changed(), true, now);
        VisitTable.done(
                sql,
                visit,
                kind == Kind.FOLDED ? "folded" : "fetched",
                says.missing().orElse(null),
                now);
        return recorded(kind, says.links());
    }

    private void call(VisitOutcome.Says says) throws SQLException {
        if (visit.known()) {
            LinkTextTable.sayNow(sql, says.page().id().value(), says.calls());
        } else {
            LinkTextTable.say(sql, says.page().id().value(), says.calls());
        }
    }

    private Recorded unchanged() throws SQLException {
        Optional<Standing> before = standings.now();
        boolean wasRefused =
                before.filter(s -> s.state() == Standing.State.WITHDRAWN).isPresent();
        // Only what robots.txt or our declarations kept from us is asked for with the validators of the text we have.
        Kind kind = wasRefused && PageTable.restore(sql, visit.url(), now) ? Kind.WRITTEN : Kind.SAME;
        if (before.isPresent() && (!wasRefused || kind == Kind.WRITTEN)) {
            standings.after(before.get(), Finding.CONFIRMED, null);
        }
        Optional<String> page = VisitTable.pageOf(sql, visit.url());
        if (page.isPresent()) {
            PageTable.checked(sql, page.get(), now);
        }
        VisitTable.compared(sql, visit, false, false, now);
        VisitTable.done(sql, visit, "unchanged", null, now);
        return recorded(kind, List.of());
    }

    private Recorded silent(VisitOutcome.Silent silent) throws SQLException {
        Optional<Standing> before = standings.now();
        if (before.isPresent()) {
            Recorded recorded = lose(before.get(), finding(silent.ground()), null, silent.reason(), silent.links());
            VisitTable.outcome(sql, visit.url(), "silent", silent.reason());
            VisitTable.forgetValidators(sql, visit.url());
            return recorded;
        }
        VisitTable.keeps(sql, visit.url(), null, silent.validators());
        VisitTable.done(sql, visit, "silent", silent.reason(), now);
        return recorded(Kind.NOTHING, silent.links());
    }

    private Recorded refused(VisitOutcome.Refused refused) throws SQLException {
        Optional<Standing> before = standings.now();
        Recorded recorded = before.isPresent()
                ? lose(before.get(), finding(refused.ground()), null, refused.reason(), List.of())
                : nothingThere(null, List.of());
        VisitTable.done(sql, visit, "refused", refused.reason(), now);
        return recorded;
    }

    private static Finding finding(Ground ground) {
        return switch (ground) {
            case SITE, OPERATOR -> Finding.WITHDRAWN;
            case CONTENT -> Finding.EMPTY;
            case OURS -> Finding.UNREACHABLE;
        };
    }

    private Recorded failed(VisitOutcome.Failed failed) throws SQLException {
        if (failed.retry().isPresent()) {
            VisitTable.again(sql, visit, failed.reason(), failed.retry().get().toEpochMilli(), now);
        } else {
            VisitTable.done(sql, visit, "failed", failed.reason(), now);
        }
        return recorded(Kind.NOTHING, List.of());
    }

    private Recorded gone(VisitOutcome.Gone gone) throws SQLException {
        Optional<Standing> before = standings.now();
        Recorded recorded = before.isPresent()
                ? lose(before.get(), Finding.MISSING, null, String.valueOf(gone.status()), List.of())
                : nothingThere(null, List.of());
        if (recorded.kind() != Kind.HELD) {
            VisitTable.done(sql, visit, "gone", String.valueOf(gone.status()), now);
        }
        return recorded;
    }

    private Recorded moved(VisitOutcome.Moved moved) throws SQLException {
        Optional<Standing> before = standings.now();
        List<NewVisit> target = moved.target().stream().toList();
        if (before.isEmpty()) {
            Recorded recorded = nothingThere(moved.to(), target);
            VisitTable.done(sql, visit, "moved", moved.to(), now);
            return recorded;
        }
        Standing aside = before.get().after(Finding.LED_ASIDE);
        if (!moved.permanent() && aside.state() == Standing.State.DOUBTED) {
            return lose(before.get(), Finding.LED_ASIDE, null, "leads for the time being to " + moved.to(), target);
        }
        VisitTable.leadsTo(sql, visit.url(), moved.to());
        Optional<Moves.Arrival> arrival = new Moves(sql).arrival(visit.url(), moved);
        if (arrival.isEmpty()) {
            VisitTable.done(sql, visit, "moved", moved.to(), now);
            return awaited(moved, target);
        }
        Recorded recorded =
                lose(before.get(), arrival.get().finding(), arrival.get().page().orElse(null), "moved", target);
        if (recorded.kind() != Kind.HELD) {
            VisitTable.done(sql, visit, "moved", moved.to(), now);
        }
        return recorded;
    }

    /** Where the new address was met first, its text was folded into the old page: now that it moves, it is read again. */
    private Recorded awaited(VisitOutcome.Moved moved, List<NewVisit> target) throws SQLException {
        Recorded recorded = recorded(Kind.HELD, target);
        return VisitTable.unfold(sql, moved.to(), visit.url())
                ? new Recorded(Kind.HELD, target.stream().map(NewVisit::host).collect(Collectors.toSet()))
                : recorded;
    }

    /** The address just visited is where another one leads that had a page: now we know whether that moved. */
    private void arrive(String mover) throws SQLException {
        Standings its = new Standings(sql, mover, visit.source(), now);
        Optional<Standing> before = its.now().filter(s -> s.state().isShown());
        Optional<Moves.Arrival> arrival = new Moves(sql).arrival(mover, visit.url());
        if (before.isEmpty() || arrival.isEmpty()) {
            return;
        }
        Finding finding = arrival.get().finding();
        Standing next = its.after(before.get(), finding, arrival.get().page().orElse(null));
        if (next.state() == Standing.State.DOUBTED && finding.isAskedAgain()) {
            VisitTable.again(sql, mover, "leads to nothing, to be confirmed", now + CONFIRM_AFTER, now);
        }
    }

    /** One more visit did not find the page: what the rules make of that. */
    private Recorded lose(
            Standing before, Finding finding, @Nullable String target, String reason, List<NewVisit> links)
            throws SQLException {
        Standing next = standings.after(before, finding, target);
        Kind kind = switch (next.state()) {
            case KEPT -> Kind.NOTHING;
            case DOUBTED, HELD -> Kind.HELD;
            case LEAVING -> Kind.LEAVING;
            case WITHDRAWN, LEFT -> before.state().isShown() ? Kind.REMOVED : Kind.NOTHING;
        };
        boolean again = kind == Kind.HELD && next.state() == Standing.State.DOUBTED && finding.isAskedAgain();
        if (again) {
            VisitTable.again(sql, visit.url(), reason + ", to be confirmed", now + CONFIRM_AFTER, now);
        } else {
            VisitTable.done(sql, visit, kind == Kind.HELD ? "held" : "lost", reason, now);
        }
        return recorded(kind, links);
    }

    private Recorded nothingThere(@Nullable String movedTo, List<NewVisit> links) throws SQLException {
        VisitTable.forgets(sql, visit.url(), movedTo);
        return recorded(Kind.NOTHING, links);
    }

    private Recorded recorded(Kind kind, List<NewVisit> links) throws SQLException {
        return new Recorded(kind, links.isEmpty() ? Set.of() : VisitTable.add(sql, links, perHost));
    }
}
