namespace GradCheck.Reports.Web;

/// <summary>A text of the folder <c>Pages</c>, which the program carries with it.</summary>
internal static class Resource
{
    public static string Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream("pages/" + name)!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }
}
