package app.whoseside.ui.path;

import app.whoseside.model.Party;
import javafx.scene.shape.SVGPath;

/** Our own icons, strokes in a 24 x 24 box. */
public final class Icons {
    public static final String GLOBE =
            "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c3.5 3.3 3.5 14.7 0 18c-3.5-3.3-3.5-14.7 0-18";
    private static final String BROWSER = "M3 5h18v14H3zM3 9h18M6 7h.01M8.5 7h.01";
    private static final String COMPUTER = "M5 5h14v10H5zM2 19h20l-2-4H4z";
    private static final String HOME = "M4 11l8-7 8 7v9H4zM9 16a4.2 4.2 0 0 1 6 0M11.9 18.4h.2";
    private static final String PROXY = "M4 8h13l-3-3M20 16H7l3 3";
    private static final String VPN = "M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM9 12l2.2 2.2L15.5 10";
    private static final String PROVIDER = "M12 9v12M8 21h8M12 9a2 2 0 1 0 0-.01M7 12a6 6 0 0 1 0-8M17 4a6 6 0 0 1 0 8";
    private static final String SITE = "M4 4h16v6H4zM4 14h16v6H4zM7.5 7h.01M7.5 17h.01M11 7h6M11 17h6";

    private Icons() {}

    static String of(Party party) {
        return switch (party) {
            case BROWSER -> BROWSER;
            case DEVICE -> COMPUTER;
            case HOME_NETWORK -> HOME;
            case PROXY -> PROXY;
            case VPN -> VPN;
            case PROVIDER -> PROVIDER;
            case CDN -> GLOBE;
            case SITE, NONE, UNKNOWN -> SITE;
        };
    }

    static SVGPath stroke(String path, String styleClass) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
