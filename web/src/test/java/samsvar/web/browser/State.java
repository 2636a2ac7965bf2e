package samsvar.web.browser;

import samsvar.web.text.UiLanguage;

/**
 * A page in one of its states.
 *
 * @param name what a report calls it
 * @param status the HTTP status it must have
 * @param address the whole address; LANG stands for the language's tag
 * @param proof a CSS selector of something that only this state shows
 * @param before what must happen just before it is opened
 */
record State(String name, int status, String address, String proof, Runnable before) {
    State(String name, int status, String address, String proof) {
        this(name, status, address, proof, () -> {});
    }

    String in(UiLanguage ui) {
        return address.replace("LANG", ui.tag());
    }
}
