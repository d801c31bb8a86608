/* What the parts of the launcher ask of each other. */
#ifndef LAUNCHER_H
#define LAUNCHER_H

#define _WIN32_WINNT 0x0A00
#include <windows.h>

/* Sentences, in the person's language (sentences.rc). */
#define SAY_DAMAGED 1
#define SAY_FOLDER 2
#define SAY_WORD 3

/* Words for the run-time; a NULL stands behind the last one. */
struct list {
    int count;
    char **words;
};

void add(struct list *list, char *word);

/* text.c: all return new memory. for_java returns NULL where the text cannot be written in the code page that Java reads words in. */
wchar_t *own_path(void);
wchar_t *folder_of(const wchar_t *file);
wchar_t *join(const wchar_t *folder, const wchar_t *name);
wchar_t *with_ending(const wchar_t *program, const wchar_t *ending);
char *for_java(const wchar_t *text);

/* options.c: whether the file could be read. A line is an option; {folder} is the program's folder; "safe-mode " begins a line for safe mode only. */
int read_options(struct list *list, const wchar_t *file, const char *folder, int safe);

/* complain.c: tells the person in a message, or in the terminal, and returns the exit status. */
int complain(unsigned sentence, const wchar_t *about);

#endif
