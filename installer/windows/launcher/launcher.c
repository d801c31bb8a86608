/*
 * Starts Whoseside on Windows: whoseside.exe with a window, whoseside-cli.exe (TERMINAL) in a terminal. Both load the run-time beside them
 * and hand it the options of the file that has their own name and ends in .options. Nothing is looked for in any other folder.
 */
#include "launcher.h"

#include <shellapi.h>
#include <stdlib.h>

/* JDK, src/java.base/share/native/libjli/java.h */
typedef int (*Launch)(int argc, char **argv, int jargc, const char **jargv, int appclassc, const char **appclassv, const char *full_version,
                      const char *dot_version, const char *program, const char *launcher, BOOLEAN java_args, BOOLEAN wildcards, BOOLEAN window, int ergo);

/* Java's own launcher keeps paths in 260 letters; the longest of ours below the folder needs less than 60 of them. */
#define LONGEST_FOLDER 190

/* Options meant for other Java programs of this computer: one that names a missing agent would keep ours from starting. */
static void forget_options_of_others(void)
{
    static const wchar_t *const names[] = {L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS", L"JDK_JAVA_OPTIONS"};
    HMODULE library = GetModuleHandleW(L"ucrtbase.dll");
    int (*put)(const wchar_t *, const wchar_t *) = library ? (void *) GetProcAddress(library, "_wputenv_s") : NULL;
    for (int i = 0; i < 3; i++) {
        SetEnvironmentVariableW(names[i], NULL);
        if (put) put(names[i], L"");
    }
}

/* Returns what of the run-time is not there, or NULL. */
static const wchar_t *missing(const wchar_t *folder)
{
    static const wchar_t *const needed[] = {L"runtime\\bin\\jli.dll", L"runtime\\bin\\server\\jvm.dll", L"runtime\\lib\\modules", L"app\\whoseside.jar"};
    for (int i = 0; i < 4; i++) {
        wchar_t *file = join(folder, needed[i]);
        DWORD kind = GetFileAttributesW(file);
        free(file);
        if (kind == INVALID_FILE_ATTRIBUTES || kind & FILE_ATTRIBUTE_DIRECTORY) return needed[i];
    }
    return NULL;
}

int main(void)
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetSearchPathMode(BASE_SEARCH_PATH_ENABLE_SAFE_SEARCHMODE | BASE_SEARCH_PATH_PERMANENT);
    forget_options_of_others();

    wchar_t *self = own_path();
    wchar_t *folder = folder_of(self);
    /* Short names do not help: Java asks Windows for the long one, and trips over it. */
    char *place = wcslen(folder) <= LONGEST_FOLDER ? for_java(folder) : NULL;
    if (!place) return complain(SAY_FOLDER, folder);
    const wchar_t *gone = missing(folder);
    if (gone) return complain(SAY_DAMAGED, gone);

    int count = 0, safe = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    if (!words) return complain(SAY_DAMAGED, L"");
    int first = 1;
    if (count > 1 && !wcscmp(words[1], L"--safe-mode")) safe = 1, first = 2;

    struct list list = {0};
    add(&list, "whoseside");
    wchar_t *options = with_ending(self, L".options");
    if (!read_options(&list, options, place, safe)) return complain(SAY_DAMAGED, options);
    for (int i = first; i < count; i++) {
        char *word = for_java(words[i]);
        if (!word) return complain(SAY_WORD, words[i]);
        add(&list, word);
    }
#ifdef TERMINAL
    if (first == count) add(&list, "--help");
#endif

    /* What the run-time loads by name lies in these two folders, or in Windows' own. */
    wchar_t *libraries = join(folder, L"runtime\\bin"), *drawing = join(folder, L"javafx\\bin"), *jli = join(folder, L"runtime\\bin\\jli.dll");
    AddDllDirectory(libraries);
    AddDllDirectory(drawing);
    HMODULE library = LoadLibraryExW(jli, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    Launch launch = library ? (Launch) (void *) GetProcAddress(library, "JLI_Launch") : NULL;
    if (!launch) return complain(SAY_DAMAGED, L"runtime\\bin\\jli.dll");
#ifdef TERMINAL
    BOOLEAN window = FALSE;
#else
    BOOLEAN window = TRUE;
    /* A window needs no current folder: staying in the program's own, it would hold it fast, and leave there what Java writes about a crash. */
    wchar_t temporary[MAX_PATH + 1];
    if (GetTempPathW(MAX_PATH + 1, temporary)) SetCurrentDirectoryW(temporary);
#endif
    return launch(list.count, list.words, 0, NULL, 0, NULL, "25", "25", "whoseside", "whoseside", FALSE, FALSE, window, 0);
}
