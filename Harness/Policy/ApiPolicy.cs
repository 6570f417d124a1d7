using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Submissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Policy;

/// <summary>
/// What a submission uses that it may not: a teacher, and a second fence. The boundary is the processes, which hold without it.
/// </summary>
internal static class ApiPolicy
{
    /// <param name="contracts">The instructor's assemblies and the built-in exercises, of which everything may be used.</param>
    public static ImmutableArray<SourceError> Findings(Compilation compilation, IEnumerable<MetadataReference> contracts)
    {
        var findings = new Findings();
        var own = contracts.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().ToImmutableArray();
        var uses = new SymbolPolicy(compilation.Assembly, own);
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0))
        {
            var model = compilation.GetSemanticModel(tree);
            HiddenText.Find(tree, findings);
            // Asked for first, since whole bodies are then understood at once; said last, since a name says it better.
            var unnamed = new OperationWalk(model, uses).Find().ToList();
            new SyntaxWalk(model, uses, findings).Walk();
            foreach (var (place, refusal, what) in unnamed)
                findings.Add(place, refusal, what, isNamed: false);
            new DeclarationWalk(model, own, findings).Walk();
        }
        return findings.All;
    }

    /// <summary>Whether a finding says better what the compiler says: of unsafe code, to ask for it.</summary>
    public static bool Explains(Diagnostic diagnostic, ImmutableArray<SourceError> findings) =>
        diagnostic.Id is "CS0214" or "CS0227" && findings.Any(f => f.Id == PolicyIds.UnsafeMemory);
}

/// <summary>
/// Characters that turn the direction of text around, so that a reader sees other code than the compiler (CVE-2021-42574). The marks U+200E,
/// U+200F and U+061C, which text in Hebrew or Arabic needs, reorder nothing across a word.
/// </summary>
internal static class HiddenText
{
    public static void Find(SyntaxTree tree, Findings findings)
    {
        var text = tree.GetText();
        foreach (var line in text.Lines)
            for (int i = line.Start; i < line.End; i++)
                if (text[i] is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
                {
                    string name = string.Create(CultureInfo.InvariantCulture, $"The hidden character U+{(int)text[i]:X4}");
                    findings.Add(tree, new TextSpan(i, 0), Refusals.HiddenText, name);
                    break;
                }
    }
}
