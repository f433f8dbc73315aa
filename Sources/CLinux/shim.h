// What Linux's C library has and Swift's Glibc module leaves out.
#ifndef INSYN_CLINUX_H
#define INSYN_CLINUX_H

#include <stdio.h>

// From <stdio.h> and <linux/fs.h>, where they need _GNU_SOURCE.
#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
extern int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
#endif

#endif
