/* A sentence where the program cannot start. */
#include "launcher.h"

#include <stdlib.h>

#ifdef TERMINAL
static void show(const wchar_t *text)
{
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD done;
    if (WriteConsoleW(out, text, wcslen(text), &done, NULL)) return;
    int room = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
    char *bytes = malloc(room);
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, room, NULL, NULL);
    WriteFile(out, bytes, room - 1, &done, NULL);
    free(bytes);
}
#else
static void show(const wchar_t *text)
{
    MessageBoxW(NULL, text, L"Whoseside", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
}
#endif

int complain(unsigned sentence, const wchar_t *about)
{
    wchar_t said[1024];
    int length = LoadStringW(NULL, sentence, said, 1024);
    wchar_t *text = malloc((length + wcslen(about) + 5) * sizeof *text);
    wcscpy(text, said);
    wcscat(text, *about ? L"\n\n" : L"");
    wcscat(text, about);
    wcscat(text, L"\n");
    show(text);
    return 1;
}
