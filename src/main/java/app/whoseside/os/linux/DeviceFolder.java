package app.whoseside.os.linux;

import app.whoseside.os.Link;
import app.whoseside.os.VpnLooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What /sys/class/net says of the interfaces. */
record DeviceFolder(Path root) {

    /** Tunnels report "unknown" for their state while they work, so only "down" and a missing carrier count against a link. */
    boolean up(String name) {
        String state = text(name, "operstate");
        return state.equals("up") || (state.equals("unknown") && !text(name, "carrier").equals("0") && (flags(name) & 1) != 0);
    }

    Link.Kind kind(String name) {
        if (exists(name, "wireless") || exists(name, "phy80211")) {
            return Link.Kind.WIFI;
        }
        if (exists(name, "tun_flags") || text(name, "uevent").contains("DEVTYPE=wireguard") || VpnLooks.name(name)) {
            return Link.Kind.TUNNEL;
        }
        if (text(name, "uevent").contains("DEVTYPE=wwan") || name.startsWith("wwan") || name.startsWith("rmnet")) {
            return Link.Kind.MOBILE;
        }
        if (text(name, "uevent").contains("DEVTYPE=bridge") || name.matches("(docker|br-|veth|virbr|vboxnet|vmnet|lxc|kube|dummy).*")) {
            return Link.Kind.VIRTUAL;
        }
        if (!exists(name, "type")) {
            return byName(name);
        }
        // ARPHRD_ETHER of if_arp.h; a device behind it makes it a real card.
        return text(name, "type").equals("1") && exists(name, "device") ? Link.Kind.WIRED : Link.Kind.UNKNOWN;
    }

    /** The first letters that systemd's predictable names begin with. */
    private static Link.Kind byName(String name) {
        return name.matches("(eth|en).*") ? Link.Kind.WIRED : name.startsWith("wl") ? Link.Kind.WIFI : Link.Kind.UNKNOWN;
    }

    /** A tap device of a virtual machine is no VPN, but it does not carry the traffic either, so it may pass here. */
    boolean vpn(String name) {
        return exists(name, "tun_flags") || text(name, "uevent").contains("DEVTYPE=wireguard") || VpnLooks.name(name);
    }

    private int flags(String name) {
        try {
            return Integer.decode(text(name, "flags"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private boolean exists(String name, String file) {
        return Files.exists(root.resolve(name).resolve(file));
    }

    private String text(String name, String file) {
        try {
            return Files.readString(root.resolve(name).resolve(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
