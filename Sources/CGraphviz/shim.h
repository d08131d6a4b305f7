#ifndef FULIAN_CGRAPHVIZ_H
#define FULIAN_CGRAPHVIZ_H

#include <graphviz/gvc.h>
#include <graphviz/gvcjob.h>
#include <graphviz/gvplugin.h>
#include <graphviz/gvplugin_device.h>

#endif
