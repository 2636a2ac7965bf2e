package samsvar.config.read;

/**
 * One file of the configuration tree, in memory.
 *
 * @param name path below the tree's root with forward slashes, e.g. "languages/sv.yaml"
 * @param builtIn whether it comes with the program, not from the operator's folder
 * @param text the whole file
 */
public record ConfigFile(String name, boolean builtIn, String text) {

    /** The last part of the name without its ending: "sv" of "languages/sv.yaml". */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
