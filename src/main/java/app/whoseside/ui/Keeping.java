package app.whoseside.ui;

import app.whoseside.watch.Attention;
import app.whoseside.watch.Watches;
import java.util.concurrent.ThreadFactory;

/**
 * What the window needs to keep watch.
 *
 * @param attention reaches a person who looks elsewhere
 * @param threads makes the thread of a watch
 */
public record Keeping(Watches watches, Attention attention, ThreadFactory threads) {}
