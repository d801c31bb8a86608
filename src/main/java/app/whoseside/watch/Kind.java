package app.whoseside.watch;

import app.whoseside.model.Outcome;

/** Ways to fail that point at different causes. An error that changes its number between two looks is still the same trouble. */
enum Kind {
    OPENS,
    NAME,
    CONNECTION,
    IDENTITY,
    NO_ANSWER,
    ERROR_PAGE,
    REFUSAL,
    PROXY,
    OTHER;

    static Kind of(Outcome outcome) {
        return switch (outcome) {
            case WORKS -> OPENS;
            case NAME_MISSING, NAME_FAILED, NAME_SILENT, NAME_DIFFERS -> NAME;
            case REFUSED, SILENT, RESET, UNREACHABLE -> CONNECTION;
            case CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID, CERTIFICATE_WRONG_NAME, CERTIFICATE_UNTRUSTED, TLS_FAILED -> IDENTITY;
            case NO_ANSWER, BROKEN_ANSWER -> NO_ANSWER;
            case INTERNAL_ERROR, BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT, ORIGIN_FAULT, OTHER_SERVER_ERROR -> ERROR_PAGE;
            case MISSING, FORBIDDEN, BLOCKED, TOO_MANY_REQUESTS, OTHER_REFUSAL, REDIRECT_LOOP, REDIRECT_NOWHERE -> REFUSAL;
            case PROXY_PASSWORD, PROXY_DEAD, PROXY_ERROR -> PROXY;
            case BOT_CHECK, SIGN_IN, PRESENT, ABSENT, OFF, FAILS, UNKNOWN -> OTHER;
        };
    }
}
