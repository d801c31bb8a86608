/* The one call that Java's NetworkInterface needs and Wine 8 lacks. It tells of no anycast addresses, as on nearly every computer. */
#include <windows.h>

struct table {
    ULONG entries, padding;
};

DWORD WINAPI GetAnycastIpAddressTable(USHORT family, struct table **out)
{
    (void) family;
    *out = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof **out);
    return *out ? NO_ERROR : ERROR_NOT_ENOUGH_MEMORY;
}

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID reserved)
{
    (void) self, (void) reason, (void) reserved;
    return TRUE;
}
