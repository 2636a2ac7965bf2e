package samsvar.web.operate;

import picocli.CommandLine.Command;

/** {@code samsvar sources}: who is crawled, and when. */
@Command(
        name = "sources",
        description = "Lists, adds and schedules the sites that are crawled.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {SourcesListCommand.class, SourcesAddCommand.class, SourcesScheduleCommand.class})
public final class SourcesCommand {}
