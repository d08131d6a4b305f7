#ifndef FULIAN_CGRAPHVIZ_H
#define FULIAN_CGRAPHVIZ_H

#include <graphviz/gvc.h>

#endif
