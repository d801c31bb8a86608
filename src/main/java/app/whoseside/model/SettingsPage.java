package app.whoseside.model;

/** A page of the system's own settings. */
public enum SettingsPage {
    NETWORK,
    WIFI,
    PROXY,
    VPN,
    DATE
}
