package guian.registry.ui.port;

/** The window as a screen's parts see it. */
public record Ports(
    Tasks tasks, Dialogs dialogs, FileChoices files, Screens screens, Notices notices) {}
