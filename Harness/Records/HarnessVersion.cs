using System.Reflection;

namespace GradCheck.Records;

/// <summary>The version of this program, as results name it.</summary>
internal static class HarnessVersion
{
    public static string Text { get; } =
        typeof(HarnessVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
