#ifndef FULIAN_CCAIRO_H
#define FULIAN_CCAIRO_H

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

#endif
