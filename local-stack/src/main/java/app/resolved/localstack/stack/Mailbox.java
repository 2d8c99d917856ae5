package app.resolved.localstack.stack;

import app.resolved.servers.Child;
import java.util.List;
import java.util.Map;

/** MailDev: takes every mail, shows it on a page, and sends none on. */
record Mailbox(Workshop workshop, DataFolder data, StackPorts ports) {

    Child start() {
        var command =
                List.of(
                        "node",
                        workshop.mailbox()
                                .resolve("node_modules/maildev/dist/bin/maildev.js")
                                .toString(),
                        "--ip",
                        "127.0.0.1",
                        "--smtp",
                        Integer.toString(ports.smtp()),
                        "--web-ip",
                        "127.0.0.1",
                        "--web",
                        Integer.toString(ports.mailbox()),
                        "--mail-directory",
                        data.mails().toAbsolutePath().toString());
        return Child.start("mailbox", command, Map.of(), data.log("mailbox"));
    }
}
