package net.sf.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

@SuppressWarnings({"rawtypes", "serial", "unchecked"})
public final class JSONArray extends AbstractJSON implements JSON, List<Object>, Comparable {

    public static JSONArray fromObject(Object object) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Object toArray(JSONArray jsonArray) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Object toArray(JSONArray jsonArray, Class objectClass) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Object toArray(JSONArray jsonArray, Class objectClass, Map classMap) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONArray() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void add(int index, Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean add(Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean addAll(Collection collection) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean addAll(int index, Collection collection) {
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
    public boolean contains(Object o) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean containsAll(Collection collection) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object get(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    public JSONObject getJSONObject(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getString(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int indexOf(Object o) {
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

    @Override
    public Iterator iterator() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int lastIndexOf(Object o) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ListIterator listIterator() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ListIterator listIterator(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object remove(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean remove(Object o) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean removeAll(Collection collection) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean retainAll(Collection collection) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object set(int index, Object value) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public List subList(int fromIndex, int toIndex) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object[] toArray() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object[] toArray(Object[] array) {
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
}
