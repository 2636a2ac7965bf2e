package samsvar.web.text;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an ICU message asks to be given: each argument's name with the plural forms it names, none where it is plain. */
record Placeholders(Map<String, Set<String>> forms) {
    static Placeholders of(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Map<String, Set<String>> forms = new TreeMap<>();
        String argument = "";
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_NAME, ARG_NUMBER -> {
                    argument = pattern.getSubstring(part);
                    forms.computeIfAbsent(argument, _ -> new TreeSet<>());
                }
                case ARG_SELECTOR -> {
                    String form = pattern.getSubstring(part);
                    if (!form.startsWith("=")) {
                        forms.computeIfAbsent(argument, _ -> new TreeSet<>()).add(form);
                    }
                }
                default -> {}
            }
        }
        return new Placeholders(forms);
    }

    Set<String> names() {
        return forms.keySet();
    }
}
