package app.whoseside.os;

/** Whether a battery feeds this computer and is nearly empty. Three-valued: what is not known is not "fine". */
public enum Battery {
    LOW,
    FINE,
    UNKNOWN
}
