namespace GradCheck.Isolation.Sandbox;

/// <summary>What a child does to itself before foreign code runs in it: it gives up what it will not need, and cannot get it back.</summary>
internal static class Fence
{
    /// <exception cref="System.ComponentModel.Win32Exception">The system refused; better no child than one without a fence.</exception>
    public static void Raise()
    {
        Privileges.HideMemory();
        ResourceLimits.Apply();
        _ = SystemCallFilter.TryInstall();
    }
}
