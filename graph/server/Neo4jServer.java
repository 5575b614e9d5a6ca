import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Starts the Neo4j server of a folder; the published jars hold no launcher of their own. The password of the user
 * "neo4j" comes on standard input, so that neither a list of processes nor the environment shows it; none where it is empty.
 */
public class Neo4jServer {
  public static void main(String[] arguments) {
    try {
      start(Path.of(arguments[0]));
      System.out.println("Started.");
      Thread.currentThread().join();
    } catch (Throwable error) {
      error.printStackTrace();
      System.exit(1); // the server's own threads would go on
    }
  }

  private static void start(Path home) throws Exception {
    var password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    var server = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(home.resolve("conf").resolve("neo4j.conf"))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    if (password == null || password.isEmpty()) return;
    // By way of another one, since Neo4j refuses to set the password that is set already.
    for (var next : new String[] {UUID.randomUUID().toString(), password}) {
      server.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", next));
    }
  }
}
