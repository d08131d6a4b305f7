#ifndef FULIAN_CCAIRO_H
#define FULIAN_CCAIRO_H

#include <pango/pangocairo.h>

/* The cast macros of GObject are not imported by Swift. */
static inline void fulian_object_unref(void *object) { g_object_unref(object); }

#endif
