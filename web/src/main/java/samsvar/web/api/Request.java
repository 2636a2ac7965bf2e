package samsvar.web.api;

/**
 * What a request to the API asks.
 *
 * @param <T> what such a request asks where it is good
 */
sealed interface Request<T> {
    /** Something that can be answered. */
    record Asked<T>(T what) implements Request<T> {}

    /**
     * Nothing that can be answered.
     *
     * @param parameter the parameter to blame, cleaned and shortened where a visitor made it up
     * @param detail what is wrong and what is allowed, one or two sentences
     */
    record Refused<T>(String parameter, String detail) implements Request<T> {}
}
