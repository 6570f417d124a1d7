// attack: asks which networks this machine is in
// policy on: rejected GC101 GC102
// policy off: wrong-value
using System.Net.NetworkInformation;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        try
        {
            foreach (var network in NetworkInterface.GetAllNetworkInterfaces().Where(n => n.Name != "lo"))
                Console.WriteLine("LEAKED: " + network.Name);
        }
        catch (NetworkInformationException) { }
        if (Directory.Exists("/sys/class/net"))
            foreach (string network in Directory.GetDirectories("/sys/class/net").Where(n => !n.EndsWith("/lo")))
                Console.WriteLine("LEAKED: " + network);
        foreach (string line in File.ReadLines("/proc/net/route").Skip(1))
            Console.WriteLine("LEAKED: " + line);
        return x;
    }
}
