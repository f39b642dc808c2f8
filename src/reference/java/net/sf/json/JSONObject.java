package net.sf.json;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

@SuppressWarnings({"rawtypes", "serial", "unchecked"})
public final class JSONObject extends AbstractJSON
        implements JSON, Map<String, Object>, Comparable {

    public static JSONObject fromObject(Object object) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject() {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject(boolean isNull) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject accumulate(String key, boolean value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject accumulate(String key, double value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject accumulate(String key, int value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject accumulate(String key, long value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject accumulate(String key, Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(Object obj) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean containsKey(Object key) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean containsValue(Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, boolean value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, Collection value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, double value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, int value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, long value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, Map value) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject element(String key, Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Set entrySet() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object get(Object key) {
        throw new UnsupportedOperationException("signature only");
    }

    public Object get(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean getBoolean(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public int getInt(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONArray getJSONArray(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject getJSONObject(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public long getLong(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getString(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean has(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isArray() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isEmpty() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isNullObject() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Set<String> keySet() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean optBoolean(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean optBoolean(String key, boolean defaultValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public int optInt(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public int optInt(String key, int defaultValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONArray optJSONArray(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject optJSONObject(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public String optString(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public String optString(String key, String defaultValue) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object put(String key, Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void putAll(Map map) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object remove(Object key) {
        throw new UnsupportedOperationException("signature only");
    }

    public Object remove(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String toString(int indentFactor) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String toString(int indentFactor, int indent) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection values() {
        throw new UnsupportedOperationException("signature only");
    }
}
