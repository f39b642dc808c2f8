package io.jenkins.plugins.deliveryworkflows.facts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.workspace.CacheFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What files said at the last scan, so that an unchanged file isn't parsed again.
 *
 * <p>One file per workspace: a line with the SHA-256 of the rest, a line that names format and
 * collectors with their versions, then JSON: path → blob id and what each collector got from it.
 * What doesn't fit, to the last byte, is thrown away as a whole: a cache can save time but can't
 * change a result.
 */
final class FactsCache {

    /** Strict: a record whose parts are missing was not written by {@link #keep}. */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                    .build();

    private static final int FORMAT = 3;
    private static final int DIGEST_LENGTH = 64;

    private final CacheFolder folder;
    private final String name;
    private final String identity;
    private final Map<String, Entry> before;

    private FactsCache(
            CacheFolder folder, String name, String identity, Map<String, Entry> before) {
        this.folder = folder;
        this.name = name;
        this.identity = identity;
        this.before = before;
    }

    /**
     * What is known of one file.
     *
     * @param blob the id of the content that spoke
     * @param size its bytes in the working tree: a Git LFS pointer has the id of what it points to
     * @param foreign whether only collectors that see such files were asked
     * @param skipped why it was passed over, empty where it was read
     * @param said collector id → what it got, for those that got something: the collector's record
     */
    record Entry(
            String blob, long size, boolean foreign, String skipped, Map<String, Object> said) {}

    /** Knows nothing and keeps nothing. */
    static FactsCache none() {
        return new FactsCache(CacheFolder.none(), "", "", Map.of());
    }

    /** The sources as they are. */
    static FactsCache open(CacheFolder folder, Workspace workspace, List<Collector<?>> collectors) {
        return open("facts-", folder, workspace, collectors);
    }

    /** The sources that were others at the base, as they were there. */
    static FactsCache before(
            CacheFolder folder, Workspace workspace, List<Collector<?>> collectors) {
        return open("before-", folder, workspace, collectors);
    }

    private static FactsCache open(
            String kind, CacheFolder folder, Workspace workspace, List<Collector<?>> collectors) {
        String name =
                kind
                        + Digest.sha256(
                                workspace.root().toString().getBytes(StandardCharsets.UTF_8))
                        + ".json";
        String identity =
                FORMAT
                        + " "
                        + collectors.stream()
                                .map(c -> c.id() + "=" + c.version())
                                .sorted()
                                .collect(Collectors.joining(" "));
        Map<String, Entry> before =
                folder.read(name).map(bytes -> parse(bytes, identity, collectors)).orElse(Map.of());
        return new FactsCache(folder, name, identity, before);
    }

    /** What is known of this very content at this path, or null. */
    Entry get(SourceFile file) {
        Entry entry = before.get(file.path());
        boolean same =
                entry != null
                        && entry.blob().equals(file.blobId())
                        && entry.size() == file.size()
                        && entry.foreign() == file.isForeign();
        return same ? entry : null;
    }

    /**
     * Keeps these entries and no others, unless they are what was there before.
     *
     * @param hidden tells which paths nothing may be kept under
     */
    void keep(Map<String, Entry> entries, Function<Collection<String>, Collection<String>> hidden) {
        if (entries.equals(before)) {
            return;
        }
        TreeMap<String, Entry> kept = new TreeMap<>(entries);
        kept.keySet().removeAll(hidden.apply(entries.keySet()));
        try {
            byte[] body =
                    (identity + "\n" + JSON.writeValueAsString(kept))
                            .getBytes(StandardCharsets.UTF_8);
            byte[] head = (Digest.sha256(body) + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] whole = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, whole, head.length, body.length);
            folder.write(name, whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a collector's record can't be written as JSON", e);
        }
    }

    private static Map<String, Entry> parse(
            byte[] bytes, String identity, List<Collector<?>> collectors) {
        int bodyStart = DIGEST_LENGTH + 1;
        byte[] identityLine = (identity + "\n").getBytes(StandardCharsets.UTF_8);
        int jsonStart = bodyStart + identityLine.length;
        if (bytes.length < jsonStart
                || !Arrays.equals(
                        bytes, bodyStart, jsonStart, identityLine, 0, identityLine.length)) {
            return Map.of();
        }
        String expected = new String(bytes, 0, DIGEST_LENGTH, StandardCharsets.US_ASCII);
        if (!expected.equals(Digest.sha256(Arrays.copyOfRange(bytes, bodyStart, bytes.length)))) {
            return Map.of();
        }
        try (JsonParser json = JSON.createParser(bytes, jsonStart, bytes.length - jsonStart)) {
            return entries(json, collectors);
        } catch (IOException | RuntimeException e) {
            // Written by a build whose records had another shape under the same version.
            return Map.of();
        }
    }

    private static Map<String, Entry> entries(JsonParser json, List<Collector<?>> collectors)
            throws IOException {
        Map<String, Class<?>> types = new HashMap<>();
        collectors.forEach(collector -> types.put(collector.id(), collector.type()));
        Map<String, ObjectReader> readers = new HashMap<>();
        Map<String, Entry> entries = new HashMap<>();
        json.nextToken();
        for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
            json.nextToken();
            entries.put(
                    path,
                    entry(
                            json,
                            id -> readers.computeIfAbsent(id, i -> JSON.readerFor(types.get(i)))));
        }
        return entries;
    }

    /** One entry, in the order in which {@link #keep} writes its parts. */
    private static Entry entry(JsonParser json, Function<String, ObjectReader> readers)
            throws IOException {
        enter(json, "blob", JsonToken.VALUE_STRING);
        String blob = json.getText();
        enter(json, "size", JsonToken.VALUE_NUMBER_INT);
        long size = json.getLongValue();
        boolean foreign = enterBoolean(json, "foreign");
        enter(json, "skipped", JsonToken.VALUE_STRING);
        String skipped = json.getText();
        enter(json, "said", JsonToken.START_OBJECT);
        Map<String, Object> said = new HashMap<>();
        for (String id = json.nextFieldName(); id != null; id = json.nextFieldName()) {
            json.nextToken();
            Object record = readers.apply(id).readValue(json);
            said.put(id, Objects.requireNonNull(record));
        }
        json.nextToken();
        return new Entry(blob, size, foreign, skipped, said);
    }

    private static boolean enterBoolean(JsonParser json, String part) throws IOException {
        if (!part.equals(json.nextFieldName())) {
            throw new IOException("no " + part + " here");
        }
        Boolean value = json.nextBooleanValue();
        if (value == null) {
            throw new IOException(part + " is neither true nor false");
        }
        return value;
    }

    private static void enter(JsonParser json, String part, JsonToken kind) throws IOException {
        boolean expected = part.equals(json.nextFieldName());
        if (json.nextToken() != kind || !expected) {
            throw new IOException("no " + part + " here");
        }
    }
}
