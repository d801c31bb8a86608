package app.whoseside.os.windows;

import app.whoseside.model.SettingsPage;

/** The pages of Windows' settings, by the addresses that Microsoft documents ("Launch Windows Settings"). */
final class WindowsSettings {
    private static final String SCHEME = "HKLM\\Software\\Classes\\ms-settings";

    boolean there() {
        return new RegistryLibrary().values(SCHEME).isPresent();
    }

    static String address(SettingsPage page) {
        return "ms-settings:" + switch (page) {
            case NETWORK -> "network";
            case WIFI -> "network-wifi";
            case PROXY -> "network-proxy";
            case VPN -> "network-vpn";
            case DATE -> "dateandtime";
        };
    }

    boolean show(SettingsPage page) {
        return there() && new Shell().open(address(page));
    }
}
