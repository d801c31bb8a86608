package app.whoseside.os.linux.bus;

import java.util.Map;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.errors.UnknownProperty;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** Properties that others may read. */
public interface Facts extends Properties {

    Map<String, Variant<?>> facts();

    @Override
    @SuppressWarnings("unchecked")
    default <A> A Get(String place, String name) {
        Variant<?> fact = facts().get(name);
        if (fact == null) {
            throw new UnknownProperty(name);
        }
        return (A) fact;
    }

    @Override
    default Map<String, Variant<?>> GetAll(String place) {
        return facts();
    }

    @Override
    default <A> void Set(String place, String name, A value) {
        throw new PropertyReadOnly(name);
    }
}
