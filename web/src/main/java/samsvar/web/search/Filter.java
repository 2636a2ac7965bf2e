package samsvar.web.search;

import java.util.List;
import samsvar.web.text.Span;

/**
 * One way to narrow the results, as shown.
 *
 * @param name the parameter's name
 * @param label what it narrows by
 * @param usual what stands for no choice
 * @param choices what can be chosen, the choice "all" not among them
 * @param chosen the chosen value, empty = all
 */
public record Filter(String name, String label, String usual, List<Choice> choices, String chosen) {
    public Filter {
        choices = List.copyOf(choices);
    }

    /**
     * One value to narrow by.
     *
     * @param value the parameter's value
     * @param label how it is shown
     */
    public record Choice(String value, Span label) {}
}
