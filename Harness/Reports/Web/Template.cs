using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;

namespace GradCheck.Reports.Web;

/// <summary>A page's template, from the program's own resources. Everything it is given is encoded unless the template itself says <c>raw</c>.</summary>
internal sealed class Template(string name)
{
    private static readonly FluidParser Parser = new();

    private static readonly TemplateOptions Options = new()
    {
        // The templates are ours, and so are the records that they read.
        MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.CamelCase },
    };

    // Names in every script stay readable in the page's source; what means something to HTML is encoded all the same.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly IFluidTemplate template = Parser.Parse(Resource.Read(name));

    public string Render(object model) =>
        VisibleText.Render(template.Render(new TemplateContext(model, Options), Encoder).ReplaceLineEndings("\n"));
}

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
