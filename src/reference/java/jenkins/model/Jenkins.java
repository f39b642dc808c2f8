package jenkins.model;

import hudson.DescriptorExtensionList;
import hudson.ExtensionList;
import hudson.FilePath;
import hudson.Launcher;
import hudson.PluginManager;
import hudson.model.AbstractCIBase;
import hudson.model.Computer;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Failure;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.ModelObject;
import hudson.model.Node;
import hudson.model.Queue;
import hudson.model.TaskListener;
import hudson.model.TopLevelItem;
import hudson.model.TopLevelItemDescriptor;
import hudson.model.View;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerProxy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

@SuppressWarnings("rawtypes")
public class Jenkins extends AbstractCIBase
        implements ItemGroup<TopLevelItem>,
                StaplerProxy,
                StaplerFallback,
                AccessControlled,
                ModelObject {

    public final PluginManager pluginManager;

    public static Jenkins get() throws IllegalStateException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isTerminating() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Jenkins getInstanceOrNull() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void setNodeName(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getNodeDescription() {
        throw new UnsupportedOperationException("signature only");
    }

    public PluginManager getPluginManager() {
        throw new UnsupportedOperationException("signature only");
    }

    public Descriptor getDescriptor(String id) {
        throw new UnsupportedOperationException("signature only");
    }

    public Descriptor getDescriptorByName(String id) {
        throw new UnsupportedOperationException("signature only");
    }

    public Descriptor getDescriptor(Class<? extends Describable> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public Descriptor getDescriptorOrDie(Class<? extends Describable> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends Descriptor> T getDescriptorByType(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Launcher createLauncher(TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getFullName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getFullDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public List<TopLevelItem> getItems() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public List<TopLevelItem> getItems(Predicate<TopLevelItem> pred) {
        throw new UnsupportedOperationException("signature only");
    }

    public <T> List<T> getItems(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public Computer[] getComputers() {
        throw new UnsupportedOperationException("signature only");
    }

    public Computer getComputer(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Queue getQueue() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Node getNode(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    protected ConcurrentMap<Node, Computer> getComputerMap() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public List<Node> getNodes() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlChildPrefix() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getRootUrl() throws IllegalStateException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getRootUrlFromRequest() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public File getRootDir() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public FilePath getWorkspaceFor(TopLevelItem item) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public FilePath getRootPath() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isUseSecurity() {
        throw new UnsupportedOperationException("signature only");
    }

    public <T> ExtensionList<T> getExtensionList(Class<T> extensionType) {
        throw new UnsupportedOperationException("signature only");
    }

    public ExtensionList getExtensionList(String extensionType) throws ClassNotFoundException {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends Describable<T>, D extends Descriptor<T>>
            DescriptorExtensionList<T, D> getDescriptorList(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public TopLevelItem getItem(String name) throws AccessDeniedException {
        throw new UnsupportedOperationException("signature only");
    }

    public Item getItem(String pathName, ItemGroup context) {
        throw new UnsupportedOperationException("signature only");
    }

    public final Item getItem(String pathName, Item context) {
        throw new UnsupportedOperationException("signature only");
    }

    public final <T extends Item> T getItem(String pathName, ItemGroup context, Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public final <T extends Item> T getItem(String pathName, Item context, Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public File getRootDirFor(TopLevelItem child) {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends Item> T getItemByFullName(String fullName, Class<T> type)
            throws AccessDeniedException {
        throw new UnsupportedOperationException("signature only");
    }

    public Item getItemByFullName(String fullName) {
        throw new UnsupportedOperationException("signature only");
    }

    public TopLevelItem createProject(TopLevelItemDescriptor type, String name) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends TopLevelItem> T createProject(Class<T> type, String name) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onDeleted(TopLevelItem item) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getNumExecutors() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getLabelString() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Computer createComputer() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public static void checkGoodName(String name) throws Failure {
        throw new UnsupportedOperationException("signature only");
    }

    public static Authentication getAuthentication2() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public View getStaplerFallback() {
        throw new UnsupportedOperationException("signature only");
    }

    public static String VERSION;

    public static final Permission ADMINISTER = null;

    public static final Permission MANAGE = null;

    public static final Permission SYSTEM_READ = null;

    public static final Permission READ = null;

    private Jenkins() {
        throw new UnsupportedOperationException("signature only");
    }
}
