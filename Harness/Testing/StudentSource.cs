using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using GradCheck.Submissions;

namespace GradCheck.Testing;

/// <summary>Where a student's method stands, from the symbols beside the assembly: a failure that leads there with one click is worth the look.</summary>
internal static class StudentSource
{
    /// <summary>The full path and the line at which the body begins; null where there are no symbols to tell.</summary>
    public static SourceLocation? Of(object student, MethodInfo declared)
    {
        var type = student.GetType();
        var map = type.GetInterfaceMap(declared.DeclaringType!);
        var method = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, declared)];
        string symbols = Path.ChangeExtension(type.Assembly.Location, ".pdb");
        if (!File.Exists(symbols))
            return null;
        try
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbols));
            return First(provider.GetMetadataReader(), (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken));
        }
        // Symbols in another format, or of another build: a place is a help, not a must.
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SourceLocation? First(MetadataReader reader, MethodDefinitionHandle method)
    {
        foreach (var point in reader.GetMethodDebugInformation(method).GetSequencePoints())
            if (!point.IsHidden)
                return new SourceLocation(reader.GetString(reader.GetDocument(point.Document).Name), point.StartLine);
        return null;
    }
}
