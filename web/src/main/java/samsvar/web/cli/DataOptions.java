package samsvar.web.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;

/** Options of every command: which data, which configuration. */
public final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder of the page archive and the index (default: ./data).")
    private Path data = Path.of("data");

    @Option(names = "--config", paramLabel = "DIR", description = "Folder that overlays the built-in configuration.")
    private @Nullable Path config;

    /** The data folder; need not exist. */
    public Path data() {
        return data;
    }

    /** The operator's overlay folder, if one was named. */
    public Optional<Path> overlay() {
        return Optional.ofNullable(config);
    }

    /**
     * The checked configuration.
     *
     * @throws BadInput with every problem, one a line
     */
    public Config loadConfig() {
        if (config != null && !Files.isDirectory(config)) {
            throw new BadInput("--config names " + config + ", which is not a folder.");
        }
        try {
            return ConfigLoader.load(overlay());
        } catch (ConfigException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
