package guian.registry.architecture.planted.ui.port;

import javafx.scene.Node;

/** Planted: a port knows the scene. */
interface ScenePort {
  void show(Node node);
}
