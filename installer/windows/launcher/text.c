/* Paths and words, from Windows' wide letters to what Java reads. */
#include "launcher.h"

#include <stdlib.h>

wchar_t *own_path(void)
{
    DWORD room = 32768;
    wchar_t *path = malloc(room * sizeof *path);
    DWORD length = GetModuleFileNameW(NULL, path, room);
    path[length < room ? length : 0] = 0;
    return path;
}

wchar_t *folder_of(const wchar_t *file)
{
    wchar_t *folder = wcsdup(file), *last = wcsrchr(folder, L'\\');
    if (last) *last = 0;
    return folder;
}

wchar_t *join(const wchar_t *folder, const wchar_t *name)
{
    size_t room = wcslen(folder) + wcslen(name) + 2;
    wchar_t *path = malloc(room * sizeof *path);
    wcscpy(path, folder);
    wcscat(path, L"\\");
    return wcscat(path, name);
}

wchar_t *with_ending(const wchar_t *program, const wchar_t *ending)
{
    size_t room = wcslen(program) + wcslen(ending) + 1;
    wchar_t *path = malloc(room * sizeof *path);
    wcscpy(path, program);
    wchar_t *dot = wcsrchr(path, L'.'), *slash = wcsrchr(path, L'\\');
    if (dot && dot > slash) *dot = 0;
    return wcscat(path, ending);
}

/* Our manifest asks for UTF-8, which Windows grants since 1903. Before, no letter may become another one that looks alike. */
char *for_java(const wchar_t *text)
{
    BOOL other = FALSE, unicode = GetACP() == CP_UTF8;
    DWORD flags = unicode ? 0 : WC_NO_BEST_FIT_CHARS;
    int room = WideCharToMultiByte(CP_ACP, flags, text, -1, NULL, 0, NULL, unicode ? NULL : &other);
    char *word = malloc(room + 1);
    if (room == 0 || other || !WideCharToMultiByte(CP_ACP, flags, text, -1, word, room, NULL, NULL)) {
        free(word);
        return NULL;
    }
    return word;
}
