package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a workspace large enough that every skill works for a while. */
final class ManyServices {

    private static final int SERVICES = 60;
    private static final int FILES = 12;

    private ManyServices() {}

    static void add(Path workspace) {
        for (int service = 0; service < SERVICES; service++) {
            for (int file = 0; file < FILES; file++) {
                write(
                        workspace.resolve("services/s" + service + "/app/routers/r" + file + ".py"),
                        router(service, file));
            }
            write(
                    workspace.resolve("services/s" + service + "/Dockerfile"),
                    "FROM python:3.12\nEXPOSE 8000\nCMD [\"uvicorn\", \"app:app\"]\n");
        }
    }

    private static String router(int service, int file) {
        StringBuilder text = new StringBuilder("import os\nfrom fastapi import APIRouter\n\n");
        text.append("router = APIRouter(prefix=\"/s").append(service).append("r").append(file);
        text.append("\")\n");
        for (int i = 0; i < 4; i++) {
            text.append("\n\n@router.get(\"/things").append(i).append("\")\ndef things").append(i);
            text.append("():\n    return os.environ[\"S").append(service).append("_V").append(i);
            text.append("\"]\n");
        }
        return text.toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
