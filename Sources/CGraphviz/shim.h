#ifndef FULIAN_CGRAPHVIZ_H
#define FULIAN_CGRAPHVIZ_H

#include <graphviz/gvc.h>
#include <graphviz/gvcjob.h>
#include <graphviz/gvplugin.h>
#include <graphviz/gvplugin_device.h>
#include <stdlib.h>

/* The engine `nop2` of Graphviz 2.42 forgets the list of nodes that it makes. Macros of its structures are not imported
   by Swift. */
static inline void fulian_free_node_list(graph_t *graph) {
  free(GD_neato_nlist(graph));
  GD_neato_nlist(graph) = NULL;
}

#endif
