package guian.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("/home/li");

  private static UserFolders folders(String system, Map<String, String> environment) {
    return new UserFolders(system, HOME, environment);
  }

  @Test
  void linuxKeepsDataAndPreferencesWhereXdgSays() {
    UserFolders usual = folders("Linux", Map.of());
    assertEquals(HOME.resolve(".local/share/guian/台账.guian"), usual.registry());
    assertEquals(HOME.resolve(".config/guian/preferences.properties"), usual.preferences());

    UserFolders moved =
        folders("Linux", Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/etc/li"));
    assertEquals(Path.of("/data/guian/台账.guian"), moved.registry());
    assertEquals(Path.of("/etc/li/guian/preferences.properties"), moved.preferences());
  }

  @Test
  void aRelativeXdgFolderIsIgnored() {
    UserFolders folders = folders("Linux", Map.of("XDG_DATA_HOME", "data"));
    assertEquals(HOME.resolve(".local/share/guian/台账.guian"), folders.registry());
  }

  @Test
  void theHomeThatAShellNamesGoesBeforeTheAccounts() {
    Map<String, String> environment = Map.of("HOME", "/tmp/empty");
    assertEquals(
        Path.of("/tmp/empty/.local/share/guian/台账.guian"),
        folders("Linux", environment).registry());
    assertEquals(
        HOME.resolve("AppData/Roaming/guian/台账.guian"),
        folders("Windows 11", environment).registry());
  }

  @Test
  void windowsKeepsBothInTheRoamingApplicationData() {
    UserFolders folders = folders("Windows 11", Map.of("APPDATA", "/users/li/roaming"));
    assertEquals(Path.of("/users/li/roaming/guian/台账.guian"), folders.registry());
    assertEquals(Path.of("/users/li/roaming/guian/preferences.properties"), folders.preferences());
  }
}
