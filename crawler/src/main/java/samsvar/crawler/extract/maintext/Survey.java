package samsvar.crawler.extract.maintext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements of a page's body in document order, with how much text each holds: one walk over the page, after which every
 * question is a look into an array. An element is known by its number; its descendants are the numbers from the next one up
 * to {@link #end}. What is dropped counts no longer and leaves the document with {@link #apply}. Not thread-safe.
 */
final class Survey {
    private static final int SHORTEST_SENTENCE = 20;
    private static final String SENTENCE_ENDS = ".!?:…;";

    private final Visibility visibility;
    private final List<Element> unread = new ArrayList<>();
    private Element[] elements = new Element[512];
    private int[] numbers = new int[512 * FIELDS];
    private boolean[] gone = new boolean[512];
    private int size;
    private int inLink;
    private int headlines;
    private int controls;
    private int tables;

    private static final int FIELDS = 11;
    private static final int PARENT = 0;
    private static final int END = 1;
    private static final int TEXT = 2;
    private static final int LINKED = 3;
    private static final int PROSE = 4;
    private static final int MARKS = 5;
    private static final int HEADLINES = 6;
    private static final int CONTROLS = 7;
    private static final int TABLES = 8;
    private static final int OWN = 9;
    private static final int OWN_PROSE = 10;

    private Survey(Visibility visibility) {
        this.visibility = visibility;
    }

    /** Surveys what a reader can see of the body; the rest is not counted, and gone after {@link #apply}. */
    static Survey of(Element body, Visibility visibility) {
        Survey survey = new Survey(visibility);
        survey.visit(body, -1, Names.marks(body));
        return survey;
    }

    private void visit(Element e, int parent, int marks) {
        int i = add(e, parent, marks);
        inLink += isLink(e) ? 1 : 0;
        headlines += Tags.headingLevel(e) == 1 ? 1 : 0;
        controls += isControl(e) ? 1 : 0;
        tables += e.normalName().equals("table") ? 1 : 0;
        for (int c = 0; c < e.childNodeSize(); c++) {
            Node child = e.childNode(c);
            if (child instanceof TextNode t) {
                count(t.getWholeText(), i * FIELDS);
            } else if (child instanceof Element inner) {
                descend(inner, i);
            }
        }
        close(e, i * FIELDS);
    }

    private void descend(Element e, int parent) {
        boolean silent = Tags.isSilent(e) && !e.normalName().equals("button");
        int marks = silent ? 0 : Names.marks(e);
        if (silent || visibility.isHidden(e, marks)) {
            unread.add(e);
        } else {
            visit(e, parent, marks);
        }
    }

    private void close(Element e, int at) {
        inLink -= isLink(e) ? 1 : 0;
        numbers[at + END] = size;
        numbers[at + HEADLINES] = headlines - numbers[at + HEADLINES];
        numbers[at + CONTROLS] = controls - numbers[at + CONTROLS];
        numbers[at + TABLES] = tables - numbers[at + TABLES];
        int parent = numbers[at + PARENT];
        if (parent >= 0) {
            add(at, parent * FIELDS, 1);
        }
    }

    private int add(Element e, int parent, int marks) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size * FIELDS);
            gone = Arrays.copyOf(gone, 2 * size);
        }
        int at = size * FIELDS;
        elements[size] = e;
        numbers[at + PARENT] = parent;
        numbers[at + MARKS] = marks;
        numbers[at + HEADLINES] = headlines;
        numbers[at + CONTROLS] = controls;
        numbers[at + TABLES] = tables;
        return size++;
    }

    private static boolean isLink(Element e) {
        return e.normalName().equals("a");
    }

    private static boolean isControl(Element e) {
        return switch (e.normalName()) {
            case "nav", "form", "input" -> true;
            default -> e.attributesSize() > 0 && e.attr("role").equals("navigation");
        };
    }

    private void count(String raw, int at) {
        int from = 0;
        int to = raw.length();
        while (from < to && raw.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && raw.charAt(to - 1) <= ' ') {
            to--;
        }
        int length = to - from;
        numbers[at + TEXT] += length;
        numbers[at + OWN] += length;
        if (inLink > 0) {
            numbers[at + LINKED] += length;
        } else if (length >= SHORTEST_SENTENCE && hasSentence(raw, from, to)) {
            int prose = FurnitureWords.isFurniture(raw.substring(from, to)) ? 0 : length;
            numbers[at + PROSE] += prose;
            numbers[at + OWN_PROSE] += prose;
        }
    }

    private static boolean hasSentence(String raw, int from, int to) {
        int space = raw.indexOf(' ', from);
        if (space < 0 || space >= to) {
            return false;
        }
        if (SENTENCE_ENDS.indexOf(raw.charAt(to - 1)) >= 0) {
            return true;
        }
        for (int i = from; i < to - 1; i++) {
            char c = raw.charAt(i);
            if ((c == '.' || c == ',') && raw.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to, int times) {
        numbers[to + TEXT] += times * numbers[from + TEXT];
        numbers[to + LINKED] += times * numbers[from + LINKED];
        numbers[to + PROSE] += times * numbers[from + PROSE];
    }

    /** How many elements there are. The first is the body. */
    int size() {
        return size;
    }

    Element element(int i) {
        return elements[i];
    }

    /** The number of an element, or -1 where it was not surveyed or was dropped. */
    int indexOf(Element e) {
        for (int i = 0; i < size; i++) {
            if (elements[i] == e) {
                return gone[i] ? -1 : i;
            }
        }
        return -1;
    }

    /** The parent's number, -1 for the body. */
    int parent(int i) {
        return numbers[i * FIELDS + PARENT];
    }

    /** The number after the last descendant's. */
    int end(int i) {
        return numbers[i * FIELDS + END];
    }

    boolean contains(int outer, int inner) {
        return outer <= inner && inner < end(outer);
    }

    /** Characters of text, white space around its pieces not counted. */
    int text(int i) {
        return numbers[i * FIELDS + TEXT];
    }

    /** Characters of its text inside links. */
    int linked(int i) {
        return numbers[i * FIELDS + LINKED];
    }

    /** Characters of its text in sentences outside links. */
    int prose(int i) {
        return numbers[i * FIELDS + PROSE];
    }

    /** Characters of text directly in the element. */
    int own(int i) {
        return numbers[i * FIELDS + OWN];
    }

    /** Characters of sentences directly in the element, outside links. */
    int ownProse(int i) {
        return numbers[i * FIELDS + OWN_PROSE];
    }

    /** What its text counts for as content: sentences fully, other plain text less, links hardly. */
    double content(int i) {
        return prose(i) + 0.3 * Math.max(0, text(i) - linked(i) - prose(i)) + 0.05 * linked(i);
    }

    /** What class and id say of it, {@link Names}. */
    boolean is(int i, int marks) {
        return (numbers[i * FIELDS + MARKS] & marks) != 0;
    }

    boolean hasHeadline(int i) {
        return numbers[i * FIELDS + HEADLINES] > 0;
    }

    /** Whether it holds a menu or a form. */
    boolean hasControls(int i) {
        return numbers[i * FIELDS + CONTROLS] > 0;
    }

    boolean hasTable(int i) {
        return numbers[i * FIELDS + TABLES] > 0;
    }

    /** The sibling before it that is still there, or -1. */
    int before(int i) {
        int found = -1;
        for (int s = parent(i) + 1; s < i; s = end(s)) {
            found = gone[s] ? found : s;
        }
        return found;
    }

    /** The sibling after it that is still there, or -1. */
    int after(int i) {
        for (int s = end(i); s < end(parent(i)); s = end(s)) {
            if (!gone[s]) {
                return s;
            }
        }
        return -1;
    }

    boolean isGone(int i) {
        return gone[i];
    }

    /** Takes an element out of all counts. */
    void drop(int i) {
        if (gone[i]) {
            return;
        }
        for (int p = parent(i); p >= 0; p = parent(p)) {
            add(i * FIELDS, p * FIELDS, -1);
        }
        Arrays.fill(gone, i, end(i), true);
        unread.add(elements[i]);
    }

    /** Takes what was dropped out of the document. */
    void apply() {
        unread.forEach(Element::remove);
    }
}
