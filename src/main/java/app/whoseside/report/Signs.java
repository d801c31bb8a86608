package app.whoseside.report;

import app.whoseside.model.Place;

/** The state of a place as a shape: each is another one, so that no colour is needed to tell them apart. */
final class Signs {
    private Signs() {}

    static String of(Place.State state) {
        String shape =
                switch (state) {
                    case WORKS -> "<circle cx=\"16\" cy=\"16\" r=\"13\" class=\"ok\"/><path d=\"M10 16.5l4.2 4.2 8-9\" class=\"line-ok\"/>";
                    case TROUBLE_HERE -> "<path d=\"M11 3h10l8 8v10l-8 8H11l-8-8V11z\" class=\"bad\"/><path d=\"M11.5 11.5l9 9m0-9l-9 9\" class=\"line-bad\"/>";
                    case MOST_LIKELY_HERE -> "<path d=\"M16 3l14 25H2z\" class=\"doubt\"/><path d=\"M16 12v8m0 3.4v.6\" class=\"line-doubt\"/>";
                    case IN_QUESTION -> "<path d=\"M16 2l14 14-14 14L2 16z\" class=\"doubt\"/><path d=\"M13 13.5c0-4 6-4 6 0 0 2.4-3 2.4-3 5m0 3.2v.6\" class=\"line-doubt\"/>";
                    case NOT_CHECKED -> "<circle cx=\"16\" cy=\"16\" r=\"13\" class=\"open\"/>";
                };
        return "<svg class=\"sign\" viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" aria-hidden=\"true\">" + shape + "</svg>";
    }
}
