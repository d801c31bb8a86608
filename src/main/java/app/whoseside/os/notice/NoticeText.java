package app.whoseside.os.notice;

/** Makes texts that may come from a site fit to be handed to the system: one line, nothing that steers a screen, no end that is out of sight. */
public final class NoticeText {
    private static final int TITLE = 100;
    private static final int TEXT = 300;
    private static final String CUT = "…";

    private NoticeText() {}

    public static String title(String text) {
        return cut(text, TITLE);
    }

    public static String text(String text) {
        return cut(text, TEXT);
    }

    /** For systems that keep so many characters (UTF-16) and no more. */
    public static String cut(String text, int most) {
        String plain = plain(text);
        if (plain.length() <= most) {
            return plain;
        }
        int end = most - CUT.length();
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end).stripTrailing() + CUT;
    }

    /** Control characters become spaces; what is not seen, and halves of characters, go: formats (Cf) are where bidi controls live. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString().replaceAll(" {2,}", " ").strip();
    }

    /** For daemons that read markup (XML) in a text. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
