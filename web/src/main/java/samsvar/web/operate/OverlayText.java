package samsvar.web.operate;

import java.nio.file.Path;
import java.util.stream.Collectors;
import samsvar.config.source.SourceOverlay;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** What a change of the operator's overlay came to, in words. */
final class OverlayText {
    private OverlayText() {}

    /** The overlay folder, which a change needs. */
    static Path folder(DataOptions options) {
        return options.overlay()
                .orElseThrow(() -> new BadInput("Say with --config DIR which folder the change is written to."));
    }

    /**
     * Prints warnings.
     *
     * @throws BadInput with every reason where nothing was written
     */
    static SourceOverlay.Written written(SourceOverlay.Result result, Terminal terminal) {
        return switch (result) {
            case SourceOverlay.Refused(var problems) ->
                throw new BadInput(problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
            case SourceOverlay.Written written -> {
                written.notes().forEach(note -> terminal.remark("warning: " + note));
                yield written;
            }
        };
    }
}
