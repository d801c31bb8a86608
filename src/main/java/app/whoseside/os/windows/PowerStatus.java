package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import app.whoseside.os.Battery;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** What Windows says of the battery: GetSystemPowerStatus and SYSTEM_POWER_STATUS of winbase.h, 12 bytes. */
final class PowerStatus {
    private static final int BYTES = 12;
    private static final int LOW = 20;

    Battery battery() {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = new Library("kernel32").find("GetSystemPowerStatus", FunctionDescriptor.of(JAVA_INT, ADDRESS));
            MemorySegment status = arena.allocate(BYTES, 4);
            int told = (int) call.invokeExact(status);
            return told == 0 ? Battery.UNKNOWN : read(status.asSlice(0, 3).toArray(JAVA_BYTE));
        } catch (Throwable e) {
            return Library.unknown(e, Battery.UNKNOWN);
        }
    }

    /** ACLineStatus (1: online, 0: not), BatteryFlag (bit 128: no battery), BatteryLifePercent (255: not known). */
    static Battery read(byte[] status) {
        int line = Byte.toUnsignedInt(status[0]);
        int flag = Byte.toUnsignedInt(status[1]);
        int percent = Byte.toUnsignedInt(status[2]);
        boolean none = flag != 255 && (flag & 128) != 0;
        if (line == 1 || none) {
            return Battery.FINE;
        }
        return line != 0 || percent > 100 ? Battery.UNKNOWN : percent <= LOW ? Battery.LOW : Battery.FINE;
    }
}
