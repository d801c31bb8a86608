/* The options of the run-time, from the file beside the program. */
#include "launcher.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SAFE "safe-mode "
#define FOLDER "{folder}"

void add(struct list *list, char *word)
{
    list->words = realloc(list->words, (list->count + 2) * sizeof *list->words);
    list->words[list->count++] = word;
    list->words[list->count] = NULL;
}

/* Returns the line with the folder in it, as often as it is named. */
static char *filled(const char *line, const char *folder)
{
    size_t room = strlen(line) + 1;
    for (const char *at = line; (at = strstr(at, FOLDER)); at += strlen(FOLDER)) room += strlen(folder);
    char *out = malloc(room), *end = out;
    for (const char *at; (at = strstr(line, FOLDER)); line = at + strlen(FOLDER)) {
        memcpy(end, line, at - line);
        end += at - line;
        strcpy(end, folder);
        end += strlen(folder);
    }
    strcpy(end, line);
    return out;
}

int read_options(struct list *list, const wchar_t *file, const char *folder, int safe)
{
    static char line[16384];
    FILE *in = _wfopen(file, L"rb");
    if (!in) return 0;
    int before = list->count;
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\r\n")] = 0;
        int only_safe = !strncmp(line, SAFE, strlen(SAFE));
        if (!*line || *line == '#' || (only_safe && !safe)) continue;
        add(list, filled(line + (only_safe ? strlen(SAFE) : 0), folder));
    }
    fclose(in);
    return list->count > before;
}
